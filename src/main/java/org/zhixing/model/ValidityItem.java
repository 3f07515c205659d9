package org.zhixing.model;

import org.zhixing.work.Text;

/** A sentence that hardly any agency can fully claim; agreeing to several hints at impression management. Not scored. */
public record ValidityItem(String id, Text text) {}
