package org.zhixing.assessment;

/** A rater's answer to a validity item: 1 when they claim it fully, else 0. */
public record ValidityAnswer(String item, String rater, int answer) {}
