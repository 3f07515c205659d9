package org.zhixing.ui.raters.analysis;

import java.util.Map;
import java.util.Optional;
import org.zhixing.assessment.Rater;
import org.zhixing.desk.AssessmentSession;
import org.zhixing.desk.PanelChange;
import org.zhixing.model.Role;
import org.zhixing.review.RaterReview.Contested;
import org.zhixing.ui.workspace.Say;
import org.zhixing.ui.workspace.Workspace;
import org.zhixing.work.PersonalText;

/** What one does on the analysis: writing down what was agreed, leaving out a rater's answers with two signatures. */
final class AnalysisActs implements DiscussActs, ExclusionActs {

    private final Workspace workspace;
    private final AssessmentSession open;

    AnalysisActs(Workspace workspace, AssessmentSession open) {
        this.workspace = workspace;
        this.open = open;
    }

    @Override
    public Map<String, PersonalText> agreed() {
        return open.dossier().standing().consensus();
    }

    @Override
    public boolean open() {
        return !open.state().closed();
    }

    @Override
    public void record(Contested contested) {
        open.pinned()
                .model()
                .indicator(contested.indicator())
                .ifPresent(indicator -> workspace.show(new ConsensusForm(
                        workspace, indicator, agreed().getOrDefault(indicator.id(), PersonalText.NONE), text -> {
                            if (!text.equals(agreed().getOrDefault(indicator.id(), PersonalText.NONE))) {
                                workspace.apply(new PanelChange.RecordConsensus(indicator.id(), text));
                                undoable(
                                        text.isBlank() ? "raters.consensus.gone" : "raters.consensus.kept",
                                        indicator.id());
                            }
                        })));
    }

    @Override
    public void toIndicator(String id) {
        workspace.go("rating", id);
    }

    private Optional<Rater> me() {
        return open.assessment().rater(workspace.rater().get());
    }

    @Override
    public boolean maySign(String rater) {
        return open()
                && me().filter(r -> r.role() == Role.D || r.role() == Role.S)
                        .filter(r -> !r.id().equals(rater))
                        .isPresent();
    }

    @Override
    public String signsAs() {
        return me().map(Rater::role)
                .filter(role -> role == Role.D || role == Role.S)
                .map(role -> workspace.text("raters.role." + role))
                .orElse("");
    }

    @Override
    public void propose(String rater, String name) {
        workspace.show(new ReasonForm(workspace, name, reason -> {
            workspace.apply(
                    new PanelChange.ProposeExclusion(rater, workspace.rater().get(), reason));
            undoable("raters.exclude.proposed", name);
        }));
    }

    @Override
    public void sign(String rater, String name) {
        workspace.apply(new PanelChange.SignExclusion(rater, workspace.rater().get()));
        undoable("raters.exclude.signedNow", name);
    }

    @Override
    public void withdraw(String rater, String name) {
        workspace.apply(
                new PanelChange.WithdrawExclusion(rater, workspace.rater().get()));
        undoable("raters.exclude.withdrawn", name);
    }

    private void undoable(String key, String about) {
        workspace.say(Say.passing(workspace.text(key, about), workspace.text("raters.undo"), workspace::undo));
    }
}
