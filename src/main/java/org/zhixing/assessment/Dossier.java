package org.zhixing.assessment;

import java.util.function.UnaryOperator;

/** An assessment together with where the work on it stands: all that changes while people answer. */
public record Dossier(Assessment assessment, Standing standing) {

    public static Dossier of(Assessment assessment) {
        return new Dossier(assessment, Standing.NEW);
    }

    public Dossier with(Assessment other) {
        return new Dossier(other, standing);
    }

    public Dossier with(Standing other) {
        return new Dossier(assessment, other);
    }

    public Dossier standing(UnaryOperator<Standing> change) {
        return new Dossier(assessment, change.apply(standing));
    }

    /** The answer was given anew, so that it is this year's own. */
    public Dossier touched(AnswerPlace place) {
        return standing.carried().contains(place) ? standing(s -> s.withoutCarried(place)) : this;
    }
}
