package org.zhixing.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zhixing.documents.VignettesReader;
import org.zhixing.model.AssessmentModel;
import org.zhixing.work.ProblemException;
import org.zhixing.workshop.Vignette;

/** The vignettes that come with the program, beside the model whose indicators they rate. */
final class ExampleVignettes {

    private ExampleVignettes() {}

    /** None for a model that has none, or whose indicators are others than those that the shipped ones rate. */
    static List<Vignette> of(AssessmentModel model) {
        String name = "/assessment-models/" + model.id() + "/vignettes.json";
        try (InputStream in = ExampleVignettes.class.getResourceAsStream(name)) {
            return in == null
                    ? List.of()
                    : VignettesReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), name, model);
        } catch (ProblemException e) {
            // Somebody's own version of a model may have dropped an indicator; it has no examples then.
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
