package org.zhixing.importing.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.forms.FilledVotes;
import org.zhixing.forms.FormDoubt;
import org.zhixing.forms.FormDoubt.Kind;
import org.zhixing.forms.FormLayout;
import org.zhixing.forms.FormVocabulary;
import org.zhixing.forms.VoteSpec;
import org.zhixing.importing.Row;
import org.zhixing.work.Problem;
import org.zhixing.work.ProblemException;

/**
 * Reads filled forms of one workshop. As with other forms, rows may be sorted, columns moved and sheets renamed; which form
 * it is stands on the hidden sheet and, should that be gone, in sight.
 */
public final class VoteFormReader {

    private final VoteSpec spec;
    private final RoleWords roles;
    private final BallotReader ballots;
    private final FormVocabulary vocabulary = new FormVocabulary();

    /** @param spec the form as it would be handed out now */
    public VoteFormReader(VoteSpec spec) {
        this.spec = spec;
        this.roles = new RoleWords(spec.pinned().model());
        this.ballots = new BallotReader(spec, vocabulary);
    }

    /** Whether some row of a sheet heads a table of a workshop's items. */
    public static boolean isForm(List<Row> rows) {
        FormVocabulary vocabulary = new FormVocabulary();
        return rows.stream().anyMatch(row -> Heads.of(row, vocabulary).isBallot());
    }

    /**
     * The votes of a file.
     *
     * @throws ProblemException (INPUT) when it is no table, no form of a workshop, or a form of another session
     */
    public FilledVotes read(Path file) {
        List<Tab> tabs = Tab.of(file);
        Identity identity = Identity.of(tabs, roles);
        Map<Integer, VoteSpec.@Nullable Case> cases = cases(identity, file);
        Ballots read = new Ballots();
        boolean any = false;
        for (Tab tab : tabs) {
            any |= ballots.read(tab, cases, read);
        }
        if (!any) {
            throw refused(file, "problems.votes.noForm");
        }
        if (!identity.ids().contains(spec.id())) {
            read.doubt(FormDoubt.ofForm(Kind.PREPARED_ANEW));
        }
        return new FilledVotes(
                String.valueOf(file.getFileName()), sha256(file), identity.codeName(), read.votes(), read.doubts());
    }

    /** Which case goes by which number on this form; null for one that the session does not have any more. */
    private Map<Integer, VoteSpec.@Nullable Case> cases(Identity identity, Path file) {
        Map<Integer, VoteSpec.@Nullable Case> cases = new HashMap<>();
        String session = identity.fact(FormLayout.KEY_SESSION);
        if (session != null && !session.equals(spec.session())) {
            throw refused(file, "problems.votes.otherSession");
        }
        boolean known = session != null;
        if (!known && !identity.ids().contains(spec.id())) {
            throw refused(file, "problems.votes.noForm");
        }
        for (int number = 1; number <= spec.cases().size(); number++) {
            if (!known) {
                cases.put(number, spec.cases().get(number - 1));
            }
        }
        identity.facts().forEach((key, vignette) -> {
            if (known && key.startsWith(FormLayout.KEY_CASE)) {
                String number = key.substring(FormLayout.KEY_CASE.length());
                if (number.matches("\\d{1,3}")) {
                    cases.put(Integer.parseInt(number), spec.caseOf(vignette).orElse(null));
                }
            }
        });
        return cases;
    }

    private static String sha256(Path file) {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new ProblemException(
                    ProblemException.Kind.INPUT, Problem.at(file.toString(), "problems.votes.gone"), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static ProblemException refused(Path file, String key) {
        return new ProblemException(ProblemException.Kind.INPUT, Problem.at(file.toString(), key));
    }
}
