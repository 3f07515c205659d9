package org.zhixing.model;

import org.zhixing.work.Text;

/** One level of the scale with its name and its meaning across indicators. */
public record Level(int level, Text name, Text meaning) {}
