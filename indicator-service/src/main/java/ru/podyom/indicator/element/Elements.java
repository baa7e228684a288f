package ru.podyom.indicator.element;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** All data elements: they are reference data, read by everybody. */
@ApplicationScoped
public class Elements implements PanacheRepositoryBase<Element, String> {

    private final Scope scope;
    private final Audit audit;

    Elements(Scope scope, Audit audit) {
        this.scope = scope;
        this.audit = audit;
    }

    /** All of them by code; there are some dozens. */
    public Map<String, Element> byCode() {
        return listAll().stream().collect(Collectors.toMap(Element::code, element -> element));
    }

    Element get(String code) {
        return findByIdOptional(code).orElseThrow(() -> Problems.notFound("element", code));
    }

    List<Element> after(String code, @Nullable About about, @Nullable PeriodKind periods, int rows) {
        StringBuilder where = new StringBuilder("code > :code");
        Map<String, Object> values = new HashMap<>(Map.of("code", code));
        if (about != null) {
            where.append(" and about = :about");
            values.put("about", about);
        }
        if (periods != null) {
            where.append(" and periodKind = :periods");
            values.put("periods", periods);
        }
        return find(where.append(" order by code").toString(), values)
                .page(0, rows)
                .list();
    }

    Element add(NewElement wanted) {
        Violations found = new Violations();
        wanted.check(found);
        Element whole = wanted.partOf() == null ? null : findById(wanted.partOf());
        found.check(
                wanted.partOf() == null || whole != null,
                "/partOf",
                "unknown",
                "there is no element " + wanted.partOf());
        String path = scope.caller().territory();
        if (whole != null) {
            boolean comparable = whole.about == wanted.about()
                    && whole.periodKind == wanted.periodKind()
                    && whole.unit.equals(wanted.unit())
                    && whole.isAskedAt(path);
            found.check(
                    comparable,
                    "/partOf",
                    "contradiction",
                    "a part and its whole have one unit, are about the same and are asked for the same periods");
        }
        found.refuse();
        if (findById(wanted.code()) != null) {
            throw Problems.conflict("exists", "there is an element " + wanted.code());
        }
        Element element = new Element(wanted, path);
        persist(element);
        return noted(element, "added");
    }

    Element correct(String code, NewElement wanted, @Nullable String ifMatch) {
        Element element = get(code);
        scope.requireCovers(element.territoryPath);
        Versions.require(ifMatch, element.version);
        Violations found = new Violations();
        wanted.check(found);
        found.refuse();
        element.correct(wanted);
        return noted(element, "corrected");
    }

    private Element noted(Element element, String action) {
        flush();
        audit.record(element.territoryPath, "element", element.code, action, null, ElementView.of(element));
        return element;
    }
}
