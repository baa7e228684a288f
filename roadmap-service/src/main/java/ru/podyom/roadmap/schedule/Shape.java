package ru.podyom.roadmap.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form of a deadline: its tokens' kinds as one text, such as {@code from date to date}, by which a rule knows it,
 * and the tokens with their values.
 */
record Shape(String text, List<Token> tokens) {

    private static final Set<String> COUNTED = Set.of(
            "times",
            "term",
            "trimester",
            "halfyear",
            "quarter",
            "dom",
            "week",
            "day",
            "mon",
            "decade",
            "half",
            "working");

    static Shape of(List<Token> written) {
        List<Token> tokens = new ArrayList<>(written.size());
        for (int i = 0; i < written.size(); i++) {
            add(tokens, written.get(i), i + 1 < written.size() ? written.get(i + 1) : null);
        }
        while (!tokens.isEmpty() && isPunctuation(tokens.get(tokens.size() - 1))) {
            tokens.remove(tokens.size() - 1);
        }
        return new Shape(tokens.stream().map(Token::kind).collect(Collectors.joining(" ")), List.copyOf(tokens));
    }

    private static void add(List<Token> tokens, Token token, @Nullable Token next) {
        Token last = tokens.isEmpty() ? Token.of("") : tokens.get(tokens.size() - 1);
        switch (token.kind()) {
            case "skip", "whole" -> {}
            case "later" -> replace(tokens, last.is("not"), Token.of("before"));
            case "less" -> replace(tokens, last.is("not"), new Token("least", 0, null, Assumption.AT_LEAST));
            case "yr" -> year(tokens, last, token);
            case "term", "trimester", "halfyear" -> replace(tokens, last.is("schoolyear"), token);
            case "school" -> tokens.add(Token.of("schoolyear"));
            case "period" -> period(tokens, last, next);
            case Token.COMMA, Token.DASH -> {
                if (!tokens.isEmpty() && !isPunctuation(last)) {
                    tokens.add(token);
                }
            }
            case Token.YEAR -> replace(tokens, last.is(Token.DAY_MONTH), dated(last, token));
            case Token.NUMBER -> tokens.add(isShortYear(tokens, token, next) ? Token.year(token.value()) : token);
            default -> tokens.add(token);
        }
    }

    private static void replace(List<Token> tokens, boolean previous, Token by) {
        if (previous) {
            tokens.set(tokens.size() - 1, by);
        } else {
            tokens.add(by);
        }
    }

    private static Token dated(Token dayMonth, Token year) {
        Token.DayOf day = dayMonth.date();
        return day == null
                ? year
                : new Token(Token.DATE, 0, new Token.DayOf(day.day(), day.month(), year.value()), year.note());
    }

    // «2021 год», «учебный год»: the word adds nothing to what stands before it.
    private static void year(List<Token> tokens, Token last, Token token) {
        if (!last.is(Token.YEAR) && !last.is(Token.DATE) && !last.is("schoolyear")) {
            replace(tokens, last.is("calendar"), last.is("calendar") ? Token.of("calendaryear") : token);
        }
    }

    private static void period(List<Token> tokens, Token last, @Nullable Token next) {
        boolean leads = next != null && (next.is("from") || next.is("before"));
        if (!last.is("onwards") && !leads) {
            tokens.add(Token.of("period"));
        }
    }

    // «май 21», «2020-22», «май 21, 22»
    private static boolean isShortYear(List<Token> tokens, Token token, @Nullable Token next) {
        if (token.value() < 15 || token.value() > 50 || tokens.isEmpty() || (next != null && isCounted(next))) {
            return false;
        }
        Token last = tokens.get(tokens.size() - 1);
        return last.is(Token.MONTH)
                || (isPunctuation(last)
                        && tokens.size() > 1
                        && tokens.get(tokens.size() - 2).is(Token.YEAR));
    }

    private static boolean isCounted(Token next) {
        return COUNTED.contains(next.kind());
    }

    private static boolean isPunctuation(Token token) {
        return token.is(Token.COMMA) || token.is(Token.DASH);
    }
}
