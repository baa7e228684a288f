package ru.podyom.roadmap.document;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes HTML and Markdown out of a text and evens its white space. */
final class Markup {

    private static final Pattern BREAK =
            Pattern.compile("<br\\s*/?>|</(?:p|li|div|tr|h\\d)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM = Pattern.compile("<li[^<>]{0,200}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^<>]{0,500}>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,6}|[a-z]{2,6});");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("shy", ""));
    private static final Pattern HEADING = Pattern.compile("(?m)^\\s{0,3}#{1,6}\\s+");
    private static final Pattern STRONG = Pattern.compile("\\*{1,3}(?=\\S)([^*\\n]{1,2000}?)(?<=\\S)\\*{1,3}");
    private static final Pattern UNDERSCORED =
            Pattern.compile("(?<![\\p{L}\\d_])__?(?=[^\\s_])([^_\\n]{1,2000}?)(?<=[^\\s_])__?(?![\\p{L}\\d_])");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\u0000-\\u0008]");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\f\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*[\\r\\n\\u000b\\u2028]+\\s*");
    private static final Pattern LONELY_POINT = Pattern.compile(" +([,.;:!?](?=\\s|$))");

    private Markup() {}

    static String stripped(String raw) {
        String text = raw;
        boolean tags = text.indexOf('<') >= 0;
        if (tags) {
            text = BREAK.matcher(text).replaceAll("\n");
            text = ITEM.matcher(text).replaceAll("\n- ");
            text = TAG.matcher(text).replaceAll("");
        }
        if (text.indexOf('&') >= 0) {
            text = ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(entity(found.group(1))));
        }
        if (text.indexOf('#') >= 0) {
            text = HEADING.matcher(text).replaceAll("");
        }
        if (text.indexOf('*') >= 0) {
            text = STRONG.matcher(text).replaceAll("$1");
        }
        if (text.indexOf('_') >= 0) {
            text = UNDERSCORED.matcher(text).replaceAll("$1");
        }
        text = even(text);
        return tags ? LONELY_POINT.matcher(text).replaceAll("$1") : text;
    }

    /** One space where there were several of any width, one line end where there were several. */
    static String even(String raw) {
        String text = INVISIBLE.matcher(raw).replaceAll("");
        text = SPACES.matcher(text).replaceAll(" ");
        return LINE_ENDS.matcher(text).replaceAll("\n").strip();
    }

    private static String entity(String name) {
        if (name.charAt(0) != '#') {
            return ENTITIES.getOrDefault(name, "&" + name + ";");
        }
        int code = Integer.parseInt(name.substring(1));
        return code >= ' ' && Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
