package org.zhixing.cli;

import org.zhixing.work.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code zh} and {@code en}. */
final class LanguageConverter implements ITypeConverter<Language> {

    @Override
    public Language convert(String value) {
        for (Language language : Language.values()) {
            if (language.code().equalsIgnoreCase(value)) {
                return language;
            }
        }
        throw new TypeConversionException("neither zh nor en");
    }
}
