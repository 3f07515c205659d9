package org.zhixing.assessment;

import org.zhixing.model.Cell;

/**
 * Where one rater's answer stands.
 *
 * @param place an indicator's id, or a cell's by {@link Cell#id()}
 * @param rater id of who answers
 */
public record AnswerPlace(String place, String rater) {

    public static AnswerPlace cell(String value, String method, String rater) {
        return new AnswerPlace(Cell.id(value, method), rater);
    }
}
