package ru.podyom.roadmap.layout;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an activity is said to serve.
 *
 * @param number as printed
 */
public record Link(To to, @Schema(examples = "3.1.2") String number) {

    /** An objective («Задача 4») or an item of the programme («Пункт программы 2»). */
    public enum To {
        @JsonProperty("objective")
        OBJECTIVE,
        @JsonProperty("programmeItem")
        PROGRAMME_ITEM
    }

    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?<![\\p{L}])(задач[аие]|пункт[аыу]?)(?: программы)? ?№? ?(\\d{1,2}(?:\\.\\d{1,2}){0,4})");
    private static final Pattern BEGINS =
            Pattern.compile("(?iu)^(?:задача|пункт)(?: программы)? ?№? ?\\d.*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){0,4}");

    /** All that a text names by word and number. */
    static List<Link> named(String text) {
        List<Link> links = new ArrayList<>();
        Matcher found = NAMED.matcher(text);
        while (found.find()) {
            boolean objective = Wording.plain(found.group(1)).startsWith("задач");
            links.add(new Link(objective ? To.OBJECTIVE : To.PROGRAMME_ITEM, found.group(2)));
        }
        return links;
    }

    /** Numbers in a column whose header says what they are numbers of. */
    static List<Link> numbered(String cell, To to) {
        List<Link> links = new ArrayList<>();
        Matcher found = NUMBER.matcher(cell);
        while (found.find()) {
            links.add(new Link(to, found.group()));
        }
        return links;
    }

    /** Whether the text begins by naming an objective or an item. */
    static boolean begins(String text) {
        return BEGINS.matcher(text).matches();
    }

    /** Whether the text is there to link and does not head anything: it names an item, or several at once. */
    static boolean isNothingElse(String text) {
        List<Link> links = named(text);
        return begins(text) && (links.size() > 1 || links.stream().anyMatch(link -> link.to() == To.PROGRAMME_ITEM));
    }
}
