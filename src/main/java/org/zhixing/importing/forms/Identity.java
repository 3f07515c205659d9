package org.zhixing.importing.forms;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhixing.forms.FormId;
import org.zhixing.forms.FormLayout;
import org.zhixing.forms.FormVocabulary;
import org.zhixing.importing.Cell;
import org.zhixing.importing.Row;
import org.zhixing.model.Role;
import org.zhixing.work.Language;
import org.zhixing.work.Messages;
import org.zhixing.work.PersonalText;

/**
 * What a form says about itself: on the hidden sheet, whatever it is called now, and in sight on the others.
 *
 * @param facts of the hidden sheet, empty where it is gone
 * @param ids all that stand in the file, that of the hidden sheet first
 * @param role null where neither the hidden sheet nor the cover says it
 * @param codeName what was written beside the code name or the name of the person
 */
record Identity(
        Map<String, String> facts,
        Set<String> ids,
        @Nullable Role role,
        PersonalText codeName) {

    private static final Set<String> ROLE = labels("forms.fact.role");
    private static final Set<String> NAME = Stream.of(labels("forms.fact.codeName"), labels("forms.fact.person"))
            .flatMap(Set::stream)
            .collect(Collectors.toSet());

    static Identity of(List<Tab> tabs, RoleWords roles) {
        Map<String, String> facts = tabs.stream()
                .map(Identity::facts)
                .filter(f -> f.containsKey(FormLayout.KEY_FORM) && f.containsKey(FormLayout.KEY_MODEL))
                .findFirst()
                .orElse(Map.of());
        Set<String> ids = new LinkedHashSet<>();
        Optional.ofNullable(facts.get(FormLayout.KEY_FORM)).flatMap(FormId::in).ifPresent(ids::add);
        tabs.stream()
                .flatMap(tab -> tab.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Identity::id)
                .flatMap(Optional::stream)
                .forEach(ids::add);
        Optional<Role> role = Optional.ofNullable(facts.get(FormLayout.KEY_ROLE))
                .flatMap(roles::of)
                .or(() -> beside(tabs, ROLE).flatMap(roles::of));
        return new Identity(
                facts,
                ids,
                role.orElse(null),
                beside(tabs, NAME).map(PersonalText::new).orElse(PersonalText.NONE));
    }

    @Nullable
    String fact(String key) {
        return facts.get(key);
    }

    private static Map<String, String> facts(Tab tab) {
        Map<String, String> facts = new HashMap<>();
        for (Row row : tab.rows()) {
            String key = Texts.of(row.at(0));
            String value = Texts.of(row.at(1));
            if (!key.isEmpty() && !value.isEmpty()) {
                facts.putIfAbsent(key, value);
            }
        }
        return facts;
    }

    private static Optional<String> id(Cell cell) {
        return cell instanceof Cell.Text text
                ? FormId.in(text.value()).filter(text.value().strip()::equals)
                : Optional.empty();
    }

    /** What stands to the right of a label. */
    private static Optional<String> beside(List<Tab> tabs, Set<String> labels) {
        for (Tab tab : tabs) {
            for (Row row : tab.rows()) {
                for (int i = 0; i < row.cells().size() - 1; i++) {
                    if (row.at(i) instanceof Cell.Text text && labels.contains(FormVocabulary.plain(text.value()))) {
                        return row.cells().subList(i + 1, row.cells().size()).stream()
                                .map(Texts::of)
                                .filter(said -> !said.isEmpty())
                                .findFirst();
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Set<String> labels(String key) {
        return Stream.of(Language.values())
                .map(language -> FormVocabulary.plain(Messages.in(language).text(key)))
                .collect(Collectors.toSet());
    }
}
