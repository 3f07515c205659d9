package org.zhixing.model;

/** Two indicators that should point the same way (specification 2). */
public record InconsistencyPair(String id, String first, String second) {}
