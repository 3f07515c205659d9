package org.zhixing.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads days such as {@code 2025-12-31}. */
final class DateConverter implements ITypeConverter<LocalDate> {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Override
    public LocalDate convert(String value) {
        if (FORM.matcher(value).matches()) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException noSuchDay) {
                throw new TypeConversionException("no such day");
            }
        }
        throw new TypeConversionException("not yyyy-mm-dd");
    }
}
