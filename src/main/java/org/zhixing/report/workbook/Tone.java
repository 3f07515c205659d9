package org.zhixing.report.workbook;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of the design language, light theme, as the RGB that spreadsheets need (design language, section 2). */
public enum Tone {
    WHITE(0xFFFFFF),
    SUBTLE(0xFAF9F6),
    INSET(0xF0EEE8),
    LINE(0xDDD9CF),
    HAIRLINE(0xEAE7DF),
    INK(0x22282B),
    INK2(0x535C60),
    INK3(0x5F676B),
    BRAND(0x1E6A73),
    BRAND_INK(0x18575F),
    BRAND_GROUND(0xE3EFEF),
    DATA(0x1E6A73),
    PREVIOUS(0xB0AA9B),
    CHART_GRID(0xE3DFD5),
    OCHRE(0xC4853A),
    /** Ochre dark enough for words on paper. */
    OCHRE_INK(0x8A5A1E),
    SLATE(0x5B6E8C),
    NONE_INK(0x4C6A72),
    NONE_GROUND(0xEAF0F1),
    NONE_MARK(0x78939A),
    WATCH_INK(0x7A5C00),
    WATCH_GROUND(0xFAF0D2),
    WATCH_MARK(0xB48A14),
    WARNING_INK(0x85300A),
    WARNING_GROUND(0xFBE5D7),
    WARNING_MARK(0xB0501C),
    SERIOUS_INK(0x5F1238),
    SERIOUS_GROUND(0xF5E1EB),
    SERIOUS_MARK(0x6F1A45),
    HEAT_0(0xF1EDE2),
    HEAT_1(0xD3E5E3),
    HEAT_2(0xA0CBC9),
    HEAT_3(0x62A9AC),
    HEAT_4(0x1E6A73);

    private static final Tone[] HEAT = {HEAT_0, HEAT_1, HEAT_2, HEAT_3, HEAT_4};

    private final byte[] rgb;

    Tone(int rgb) {
        this.rgb = new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }

    /** The ground of a level on the heat ramp; {@code share} is 0 at the scale's lower end and 1 at its upper. */
    public static Tone heat(double share) {
        return HEAT[(int) Math.round(Math.max(0, Math.min(1, share)) * (HEAT.length - 1))];
    }

    /** A text colour that stays readable on this ground. */
    public Tone inkOn() {
        return this == HEAT_4 || this == BRAND ? WHITE : INK;
    }

    /** Red, green and blue as one number. */
    public int rgb() {
        return (rgb[0] & 0xFF) << 16 | (rgb[1] & 0xFF) << 8 | (rgb[2] & 0xFF);
    }

    XSSFColor inCells() {
        return new XSSFColor(rgb, null);
    }

    XDDFColor inCharts() {
        return XDDFColor.from(rgb);
    }
}
