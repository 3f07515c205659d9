package org.zhixing.model;

import org.zhixing.work.Text;

/** What an agency does at this level of an indicator, as observable behaviour. */
public record Anchor(int level, Text text) {}
