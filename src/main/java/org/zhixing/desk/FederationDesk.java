package org.zhixing.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.zhixing.documents.BundleForm;
import org.zhixing.documents.TextFile;
import org.zhixing.federation.Bundle;
import org.zhixing.federation.Contribution;
import org.zhixing.federation.FederationView;
import org.zhixing.federation.Pooling;
import org.zhixing.model.PinnedModel;
import org.zhixing.review.Review;
import org.zhixing.store.CardRow;
import org.zhixing.store.Store;
import org.zhixing.store.StoredBundle;
import org.zhixing.work.ProblemException;

/** All agencies of one data file together, and those that others handed over. May be used from any thread. */
public final class FederationDesk {

    private static final int CODE_LENGTH = 16;

    /** @param agencies how many are in it */
    public record BundleCard(String id, LocalDate madeOn, int agencies) {}

    private final DataThread thread;
    private final Supplier<Store> store;
    private final ModelLibrary models;
    private final Function<String, Review> review;

    /**
     * @param store is asked on the data thread only
     * @param review from the id of an assessment
     */
    FederationDesk(DataThread thread, Supplier<Store> store, ModelLibrary models, Function<String, Review> review) {
        this.thread = thread;
        this.store = store;
        this.models = models;
        this.review = review;
    }

    /** Years in which an agency of this file, or one handed over, was assessed under this model; newest first. */
    public List<Integer> years(String modelId) {
        TreeSet<Integer> years = new TreeSet<>();
        cards(modelId).forEach(card -> years.add(card.period().to().getYear()));
        handedOver().stream().filter(c -> c.model().equals(modelId)).forEach(c -> years.add(c.year()));
        return List.copyOf(years.descendingSet());
    }

    /**
     * Everybody's year together: the last assessment of each agency of this file, and what was handed over.
     *
     * @throws ProblemException (INPUT) when the model is unknown
     */
    public FederationView view(String modelId, int year) {
        PinnedModel pinned =
                models.newest(modelId).orElseThrow(() -> Rules.refused(modelId, "problems.change.unknownModel"));
        List<Contribution> all = new ArrayList<>(handedOver());
        all.addAll(own(lastOf(modelId, year, false)));
        return Pooling.of(pinned.model(), year, all);
    }

    /**
     * What can be handed over: the closed assessments of this file, of one year.
     *
     * @throws ProblemException (INPUT) with fewer than five agencies
     */
    public Bundle bundle(String modelId, int year) {
        return Bundle.of(LocalDate.now(ZoneId.systemDefault()), own(lastOf(modelId, year, true)));
    }

    /**
     * Keeps what others handed over; the very same file is kept once.
     *
     * @throws ProblemException (INPUT) with every problem of the file
     */
    public Bundle add(Path file) {
        String text = TextFile.read(file);
        Bundle bundle = BundleForm.read(text, file.toString());
        StoredBundle kept = new StoredBundle(
                sha256(text), bundle.madeOn(), Instant.now(), bundle.agencies().size(), text);
        thread.call(() -> {
            store.get().bundles().add(kept);
            return kept;
        });
        return bundle;
    }

    /** What others handed over, from the one made first. */
    public List<BundleCard> bundles() {
        return stored().stream()
                .map(b -> new BundleCard(b.sha256(), b.madeOn(), b.agencies()))
                .toList();
    }

    /**
     * Takes out what others handed over.
     *
     * @return puts it back as it was
     */
    public Runnable remove(String bundleId) {
        List<StoredBundle> gone =
                stored().stream().filter(b -> b.sha256().equals(bundleId)).toList();
        thread.call(() -> {
            store.get().bundles().remove(bundleId);
            return bundleId;
        });
        return () -> thread.call(() -> {
            gone.forEach(store.get().bundles()::add);
            return bundleId;
        });
    }

    private List<StoredBundle> stored() {
        return thread.call(() -> store.get().bundles().list());
    }

    private List<Contribution> handedOver() {
        return stored().stream()
                .flatMap(b -> BundleForm.read(b.content(), b.sha256()).agencies().stream())
                .toList();
    }

    /** The sample agency is nobody's. */
    private List<CardRow> cards(String modelId) {
        return thread.call(() -> store.get().cards()).stream()
                .filter(card -> card.modelId().equals(modelId) && !card.sample())
                .toList();
    }

    private List<CardRow> lastOf(String modelId, int year, boolean closedOnly) {
        Map<String, CardRow> last = new LinkedHashMap<>();
        for (CardRow card : cards(modelId)) {
            if (card.period().to().getYear() == year && (card.closed() || !closedOnly)) {
                last.merge(
                        card.agencyId(),
                        card,
                        (one, other) -> other.period().to().isAfter(one.period().to()) ? other : one);
            }
        }
        return List.copyOf(last.values());
    }

    private List<Contribution> own(List<CardRow> cards) {
        byte[] salt = thread.call(() -> store.get().salt());
        return cards.stream()
                .map(card -> Contribution.of(code(salt, card), review.apply(card.id())))
                .toList();
    }

    /** Tells nothing of the agency without the secret of this file, and is the same each time. */
    private static String code(byte[] salt, CardRow card) {
        String of = "federation|" + card.agencyId() + "|" + card.modelId() + "|"
                + card.period().to().getYear();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return HexFormat.of()
                    .formatHex(mac.doFinal(of.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, CODE_LENGTH);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
