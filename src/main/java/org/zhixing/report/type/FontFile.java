package org.zhixing.report.type;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A font that is known to write Chinese, by the file that systems keep it in.
 *
 * @param family as people know it
 * @param file name of the file in lower case
 * @param member start of its PostScript name in a collection; empty for a file of one font
 * @param boldFile null where there is no bold one
 */
record FontFile(
        String family,
        String file,
        String member,
        @Nullable String boldFile,
        @Nullable String boldMember) {

    /** In the order of the design language (section 2), then what else comes with systems. */
    static final List<FontFile> CHINESE = List.of(
            new FontFile("Microsoft YaHei", "msyh.ttc", "MicrosoftYaHei", "msyhbd.ttc", "MicrosoftYaHei"),
            new FontFile("Microsoft YaHei", "msyh.ttf", "", "msyhbd.ttf", ""),
            new FontFile("PingFang SC", "pingfang.ttc", "PingFangSC-Regular", "pingfang.ttc", "PingFangSC-Semibold"),
            new FontFile("Noto Sans SC", "notosanssc-regular.ttf", "", "notosanssc-bold.ttf", ""),
            new FontFile(
                    "Noto Sans CJK SC",
                    "notosanscjk-regular.ttc",
                    "NotoSansCJKsc-Regular",
                    "notosanscjk-bold.ttc",
                    "NotoSansCJKsc-Bold"),
            new FontFile("WenQuanYi Micro Hei", "wqy-microhei.ttc", "WenQuanYiMicroHei", null, null),
            new FontFile("Heiti SC", "stheiti light.ttc", "STHeitiSC-Light", "stheiti medium.ttc", "STHeitiSC-Medium"),
            new FontFile("Hiragino Sans GB", "hiragino sans gb.ttc", "HiraginoSansGB-W3", null, null),
            new FontFile("DengXian", "deng.ttf", "", "dengb.ttf", ""),
            new FontFile("Source Han Sans SC", "sourcehansanssc-regular.otf", "", null, null),
            new FontFile("WenQuanYi Zen Hei", "wqy-zenhei.ttc", "WenQuanYiZenHei", null, null),
            new FontFile("Droid Sans Fallback", "droidsansfallbackfull.ttf", "", null, null),
            new FontFile("Droid Sans Fallback", "droidsansfallback.ttf", "", null, null),
            new FontFile("SimHei", "simhei.ttf", "", null, null),
            new FontFile("SimSun", "simsun.ttc", "SimSun", null, null));

    /** What helps out with single characters: rare Han, signs, pictures. */
    static final List<FontFile> OTHERS = List.of(
            new FontFile("Segoe UI Symbol", "seguisym.ttf", "", null, null),
            new FontFile("Segoe UI Emoji", "seguiemj.ttf", "", null, null),
            new FontFile("SimSun-ExtB", "simsunb.ttf", "", null, null),
            new FontFile("SimSun-ExtG", "simsunextg.ttf", "", null, null),
            new FontFile("Arial Unicode MS", "arial unicode.ttf", "", null, null),
            new FontFile("Apple Symbols", "apple symbols.ttf", "", null, null),
            new FontFile("DejaVu Sans", "dejavusans.ttf", "", null, null),
            new FontFile("Noto Sans Symbols", "notosanssymbols-regular.ttf", "", null, null),
            new FontFile("Noto Sans Symbols 2", "notosanssymbols2-regular.ttf", "", null, null));

    /** What to install where there is none, in words. */
    static final List<String> TO_INSTALL = List.of("Noto Sans SC", "WenQuanYi Micro Hei (fonts-wqy-microhei)");
}
