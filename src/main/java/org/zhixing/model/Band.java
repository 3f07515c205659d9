package org.zhixing.model;

import org.zhixing.work.Text;

/** A band of displayed scores from {@code min} upwards, such as {@code weak} (specification 9.11). */
public record Band(String id, double min, Text name) {}
