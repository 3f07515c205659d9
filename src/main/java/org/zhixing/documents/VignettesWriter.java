package org.zhixing.documents;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhixing.work.Text;
import org.zhixing.workshop.Vignette;

/** Writes files of vignettes, which {@link VignettesReader} reads back the same. */
public final class VignettesWriter {

    private VignettesWriter() {}

    /** @param model id of the model whose indicators are rated */
    public static String write(String model, List<Vignette> vignettes) {
        return Json.write(Json.object(
                "model",
                model,
                "vignettes",
                vignettes.stream().map(VignettesWriter::vignette).toList()));
    }

    static Map<String, @Nullable Object> vignette(Vignette vignette) {
        return Json.object(
                "id", vignette.id(),
                "example", vignette.example(),
                "title", text(vignette.title()),
                "text", text(vignette.text()),
                "items",
                        vignette.items().stream()
                                .map(i -> Json.object(
                                        "indicator", i.indicator(),
                                        "experts", i.key().ratings()))
                                .toList());
    }

    private static Map<String, @Nullable Object> text(Text text) {
        return Json.object("zh", text.zh(), "en", text.en());
    }
}
