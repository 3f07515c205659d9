package org.zhixing.model;

import org.zhixing.work.Text;

/** One of the four paths of the recommendations. */
public record PathName(String id, Text name) {}
