package org.zhixing.desk;

import java.time.Instant;
import java.util.Optional;
import org.zhixing.documents.MappingReader;
import org.zhixing.documents.MappingWriter;
import org.zhixing.store.MappingPreset;
import org.zhixing.work.PersonalText;
import org.zhixing.work.ProblemException;

/** Mappings as the store keeps them: as mapping files. */
final class Presets {

    private Presets() {}

    static MappingPreset written(Preset preset) {
        return new MappingPreset(
                preset.headers(),
                new PersonalText(preset.name()),
                new PersonalText(MappingWriter.write(preset.mapping())),
                Instant.now());
    }

    /** Nothing where it was written in a way that is not understood any more: it is only an offer. */
    static Optional<Preset> read(MappingPreset preset) {
        try {
            return Optional.of(new Preset(
                    preset.headers(),
                    preset.name().value(),
                    MappingReader.read(preset.mapping().value(), "")));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }
}
