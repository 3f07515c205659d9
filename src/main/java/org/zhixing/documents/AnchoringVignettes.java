package org.zhixing.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.zhixing.assessment.Anchoring;
import org.zhixing.assessment.AnchoringVignette;
import org.zhixing.work.Text;

/** The two anchoring vignettes that come with the program. */
public final class AnchoringVignettes {

    private static final String FILE = "anchoring-vignettes.json";
    private static final List<AnchoringVignette> SHIPPED = read();

    private AnchoringVignettes() {}

    /** The lower one, then the upper one. */
    public static List<AnchoringVignette> shipped() {
        return SHIPPED;
    }

    private static List<AnchoringVignette> read() {
        try (InputStream in = AnchoringVignettes.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + FILE);
            }
            return Place.root(StrictJson.parse(TextFile.decode(in.readAllBytes(), FILE), FILE)).items().stream()
                    .map(v -> new AnchoringVignette(
                            Anchoring.valueOf(AssessmentReader.said(v, "vignette")), text(v, "title"), text(v, "text")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Text text(Place vignette, String name) {
        Place text = vignette.get(name);
        return new Text(AssessmentReader.said(text, "zh"), AssessmentReader.said(text, "en"));
    }
}
