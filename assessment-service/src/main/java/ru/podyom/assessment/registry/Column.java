package ru.podyom.assessment.registry;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a column of a list of schools says, by the names of the export and by those that Russian lists have. */
enum Column {
    CODE("code", "код школы в системе"),
    NAME(
            "name",
            "наименование",
            "название",
            "школа",
            "оо",
            "оу",
            "наименование оо",
            "наименование оу",
            "полное наименование",
            "краткое наименование",
            "название школы",
            "наименование школы",
            "образовательная организация",
            "наименование образовательной организации"),
    KIND("kind", "вид", "тип", "вид оо", "тип оо", "вид школы", "тип школы"),
    MUNICIPALITY(
            "municipality",
            "муниципалитет",
            "мо",
            "мсу",
            "район",
            "округ",
            "муниципальное образование",
            "наименование муниципалитета",
            "код муниципалитета"),
    LOGIN("fisokoLogin", "логин", "логин фис око", "логин оо", "логин вход"),
    RIS_CODE("risCode", "код оо", "код оу", "код рис", "код рис гиа", "код школы", "код оо рис"),
    LOCALITY("locality", "местность", "тип местности", "сельская городская", "тип населенного пункта", "город село"),
    PUPILS(
            "pupils",
            "обучающихся",
            "количество обучающихся",
            "кол во обучающихся",
            "кол во учащихся",
            "число обучающихся",
            "численность обучающихся",
            "контингент",
            "учеников",
            "количество учеников"),
    LEGAL_FORM("legalForm", "организационно правовая форма", "правовая форма", "форма", "опф"),
    OKTMO("oktmo", "октмо", "код октмо"),
    INN("inn", "инн"),
    OGRN("ogrn", "огрн"),
    OPENED_ON("openedOn", "дата открытия", "открыта"),
    SINCE("on", "действует с", "изменено с", "дата изменения", "с какого дня"),
    CLOSED_ON("closedOn", "дата закрытия", "дата ликвидации", "закрыта"),
    ADDRESS("address", "адрес", "юридический адрес", "фактический адрес", "почтовый адрес");

    private static final Map<String, Column> BY_NAME = new HashMap<>();

    static {
        for (Column column : values()) {
            BY_NAME.put(Words.plain(column.property), column);
            for (String name : column.russian.split(";")) {
                BY_NAME.put(name, column);
            }
        }
    }

    private final String property;
    private final String russian;

    Column(String property, String... russian) {
        this.property = property;
        this.russian = String.join(";", russian);
    }

    /** The property of a school that it fills. */
    String property() {
        return property;
    }

    static @Nullable Column named(String header) {
        return BY_NAME.get(Words.plain(header));
    }

    static @Nullable Column ofProperty(String property) {
        for (Column column : values()) {
            if (column.property.equals(property)) {
                return column;
            }
        }
        return null;
    }
}
