package org.zhixing.importing.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhixing.forms.FormVocabulary;
import org.zhixing.model.AssessmentModel;
import org.zhixing.model.Role;
import org.zhixing.model.RoleName;

/** The roles by the words that people use for them. */
final class RoleWords {

    /** What stands before an option, such as {@code A.} or {@code 2、}. */
    private static final Pattern NUMBERED = Pattern.compile("^[A-Za-z0-9]{1,2}\\s*[.、:：)）]\\s*");

    private static final Map<Role, List<String>> USUAL = Map.of(
            Role.D, List.of("负责人", "机构负责人", "主任", "总干事", "理事长", "director"),
            Role.S, List.of("督导", "督导者", "supervisor"),
            Role.W, List.of("社工", "一线社工", "社会工作者", "worker", "social worker", "frontline worker"),
            Role.X, List.of("伙伴", "外部伙伴", "合作伙伴", "评估者", "外部评估者", "partner", "external partner"),
            Role.C, List.of("服务对象", "服务对象代表", "居民", "client", "client representative"));

    private final Map<String, Role> roles = new HashMap<>();

    RoleWords(AssessmentModel model) {
        USUAL.forEach((role, words) -> words.forEach(word -> roles.put(FormVocabulary.plain(word), role)));
        for (Role role : USUAL.keySet()) {
            roles.put(FormVocabulary.plain(role.name()), role);
        }
        for (RoleName name : model.roles()) {
            if (name.id() != Role.T) {
                roles.put(FormVocabulary.plain(name.name().zh()), name.id());
                roles.put(FormVocabulary.plain(name.name().en()), name.id());
            }
        }
    }

    Optional<Role> of(String text) {
        Role role = roles.get(FormVocabulary.plain(text));
        return Optional.ofNullable(
                role == null
                        ? roles.get(FormVocabulary.plain(
                                NUMBERED.matcher(text.strip()).replaceFirst("")))
                        : role);
    }
}
