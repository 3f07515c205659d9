package org.zhixing.ui.common;

import com.github.promeg.pinyinhelper.Pinyin;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The letters that a character may be looked for by: the first of its pinyin, in each reading that begins differently. */
final class Initials {

    /** The library knows one reading of a character; these have others in everyday words and names, as 行 in 行业 and 行为. */
    private static final Map<Character, String> SEVERAL = Arrays.stream(
                    """
            行xh 重zc 长cz 乐ly 会hk 调td 传cz 便bp 朝cz 藏cz 单dsc 盛sc 曾zc 解jx 区qo 仇cq 查cz 覃qt 折zs 参cs 弹td
            恶ew 给gj 合hg 系xj 降jx 校xj 率ls 强qj 省sx 石sd 识sz 属sz 说sy 宿sx 提td 尾wy 吓xh 叶yx 粘zn 种zc 幢cz
            辟pb 泊bp 曝bp 禅cs 臭cx 畜cx 否fp 脯fp 咖kg 龟gj 车cj 壳kq 弄nl 屏pb 栖qx 奇qj 纤xq 厦xs 吁xy 尉wy 翟zd
            秘mb 番fp 贾jg 乘cs 澄cd 遗yw 蛇sy 氏sz 吭kh 巷xh 见jx 沈sc 囤td 侗dt 万wm 尿ns 泌mb 术sz 隽jz 稽jq 拗na
            蛤gh 扛kg 泷ls 陂bp 莘sx 召zs 不bf 伺cs 咳kh 颤cz 椎zc 晟sc 堡bp 铛dc 夯hb 枞zc 繁fp 臧zc
            """.strip().split("\\s+"))
            .collect(Collectors.toUnmodifiableMap(entry -> entry.charAt(0), entry -> entry.substring(1)));

    private Initials() {}

    /** In lower case; of a letter or digit it is itself, of anything else there is none. */
    static Set<Character> of(char character) {
        Set<Character> letters = new LinkedHashSet<>();
        if (Pinyin.isChinese(character)) {
            letters.add(Character.toLowerCase(Pinyin.toPinyin(character).charAt(0)));
            SEVERAL.getOrDefault(character, "").chars().forEach(letter -> letters.add((char) letter));
        } else if (Character.isLetterOrDigit(character)) {
            letters.add(Character.toLowerCase(character));
        }
        return letters;
    }
}
