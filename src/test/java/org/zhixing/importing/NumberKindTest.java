package org.zhixing.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which number formats make dates and times, from the formats that Excel and WPS offer in Chinese. */
class NumberKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "General~NUMBER",
                "0~NUMBER",
                "0.00_ ~NUMBER",
                "#,##0.00;[Red]-#,##0.00~NUMBER",
                "0.00E+00~NUMBER",
                "##0.0E-0~NUMBER",
                "0%~NUMBER",
                "# ?/?~NUMBER",
                "@~NUMBER",
                "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ~NUMBER",
                "¥#,##0.00~NUMBER",
                "[DBNum1][$-804]General~NUMBER",
                "[DBNum2][$-804]General~NUMBER",
                "0\"小时\"~NUMBER",
                "\"day \"0~NUMBER",
                "0\\d~NUMBER",
                "0\"年\"~NUMBER",
                "[>=100]0;0.0~NUMBER",
                "[Red]0~NUMBER",
                "yyyy-mm-dd~DATE",
                "yyyy/m/d;@~DATE",
                "yyyy\"年\"m\"月\"d\"日\";@~DATE",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"~DATE",
                "[DBNum1][$-804]yyyy\"年\"m\"月\";@~DATE",
                "[DBNum1][$-804]m\"月\"d\"日\";@~DATE",
                "[$-F800]dddd, mmmm dd, yyyy~DATE",
                "[$-804]aaaa;@~DATE",
                "[$-804]aaa;@~DATE",
                "m/d~DATE",
                "mmm-yy~DATE",
                "mm~DATE",
                "[$-409]d-mmm-yy;@~DATE",
                "[$-411]ge.m.d;@~DATE",
                "yyyy/m/d h:mm;@~DATE",
                "yyyy-m-d h:mm AM/PM~DATE",
                "YYYY-MM-DD HH:MM:SS~DATE",
                "[Red]yyyy-mm-dd~DATE",
                "h:mm~TIME",
                "h:mm:ss AM/PM~TIME",
                "h:mm A/P~TIME",
                "mm:ss.0~TIME",
                "[h]:mm:ss~TIME",
                "[mm]:ss~TIME",
                "h\"时\"mm\"分\";@~TIME",
                "上午/下午h\"时\"mm\"分\"~TIME",
                "[DBNum1][$-804]h\"时\"mm\"分\"~TIME",
                "[$-F400]h:mm:ss AM/PM~TIME",
                "yyyy\"未闭合~DATE",
                "[$-804~NUMBER",
                "\\~NUMBER"
            })
    void aFormatIsReadForItsDates(String format, NumberKind kind) {
        assertEquals(kind, NumberKind.ofFormat(format));
    }

    @ParameterizedTest
    @CsvSource({
        "0, NUMBER",
        "1, NUMBER",
        "4, NUMBER",
        "9, NUMBER",
        "11, NUMBER",
        "13, NUMBER",
        "14, DATE",
        "15, DATE",
        "16, DATE",
        "17, DATE",
        "18, TIME",
        "19, TIME",
        "20, TIME",
        "21, TIME",
        "22, DATE",
        "23, NUMBER",
        "26, NUMBER",
        "27, DATE",
        "28, DATE",
        "29, DATE",
        "30, DATE",
        "31, DATE",
        "32, TIME",
        "33, TIME",
        "34, TIME",
        "35, TIME",
        "36, DATE",
        "37, NUMBER",
        "40, NUMBER",
        "44, NUMBER",
        "45, TIME",
        "46, TIME",
        "47, TIME",
        "48, NUMBER",
        "49, NUMBER",
        "50, DATE",
        "51, DATE",
        "52, DATE",
        "53, DATE",
        "54, DATE",
        "55, TIME",
        "56, TIME",
        "57, DATE",
        "58, DATE",
        "59, NUMBER",
        "164, NUMBER",
        "-1, NUMBER"
    })
    void aBuiltInFormatHasItsKindInChineseExcel(int id, NumberKind kind) {
        assertEquals(kind, NumberKind.ofBuiltIn(id));
    }
}
