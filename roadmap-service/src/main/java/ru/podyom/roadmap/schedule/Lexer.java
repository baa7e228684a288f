package ru.podyom.roadmap.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a deadline into tokens: numbers into days and years, words by the {@link Vocabulary}. */
final class Lexer {

    private static final String DASHES = "-–—−‑‐";

    private static final Pattern CARRIED = Pattern.compile("(\\p{L}+)[-‑‐]\\h*\\R\\s*(\\p{L}+)");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String wording) {
        Lexer lexer = new Lexer(joined(wording.toLowerCase(Locale.ROOT).replace('ё', 'е')));
        while (lexer.at < lexer.text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    // «ежегод-» and «но» on the next line are one word; «сентябрь-» and «октябрь» are two.
    private static String joined(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return text;
        }
        return CARRIED.matcher(text).replaceAll(carried -> {
            String left = carried.group(1);
            String right = carried.group(2);
            boolean isWord = Vocabulary.find(left + right) != null
                    && (Vocabulary.find(left) == null || Vocabulary.find(right) == null);
            return Matcher.quoteReplacement(isWord ? left + right : carried.group());
        });
    }

    private void next() {
        char here = text.charAt(at);
        if (Character.isDigit(here)) {
            number();
        } else if (Character.isLetter(here)) {
            word();
        } else {
            at++;
            if (here == ',' || here == ';') {
                tokens.add(Token.of(Token.COMMA));
            } else if (DASHES.indexOf(here) >= 0) {
                tokens.add(Token.of(Token.DASH));
            } else if (here == '/') {
                slash();
            }
        }
    }

    // «2021/2022», «май/июнь»; between other words it is where a line was broken.
    private void slash() {
        if (previous().is(Token.YEAR)) {
            tokens.add(Token.of(Token.DASH));
        } else if (previous().isDated()) {
            tokens.add(Token.of(Token.COMMA));
        }
    }

    private void word() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        List<Token> meaning = Vocabulary.find(word);
        if (meaning == null) {
            int month = Vocabulary.misspeltMonth(word);
            tokens.add(month == 0 ? Token.of(Token.UNKNOWN) : new Token(Token.MONTH, month, null, Assumption.MISSPELT));
        } else if (meaning.get(0).is(Token.MONTH) && isGenitive(word) && isDay(previous())) {
            tokens.set(
                    tokens.size() - 1,
                    Token.dayMonth(previous().value(), meaning.get(0).value()));
        } else {
            tokens.addAll(meaning);
        }
    }

    // «21 мая» is a day; in «сентябрь 21 май 22» the number is a year.
    private static boolean isGenitive(String month) {
        return month.endsWith("я") || month.endsWith("а") || (month.length() <= 4 && !month.equals("май"));
    }

    private static boolean isDay(Token token) {
        return token.is(Token.NUMBER) && token.value() >= 1 && token.value() <= 31;
    }

    private Token previous() {
        return tokens.isEmpty() ? Token.of("") : tokens.get(tokens.size() - 1);
    }

    private void number() {
        int start = at;
        int first = digits();
        int length = at - start;
        if (length == 4 && first >= 1990 && first < 2100) {
            if (!isoDate(first)) {
                tokens.add(Token.year(first));
            }
        } else if (length <= 2 && isFollowedByDigits('.')) {
            at++;
            day(first, digits());
        } else if (length <= 2 && slashed(first)) {
            return;
        } else {
            tokens.add(length > 4 ? Token.of(Token.UNKNOWN) : Token.of(Token.NUMBER, first));
            ending();
        }
    }

    private void day(int day, int month) {
        if (month >= 1990 && month < 2100 && day >= 1 && day <= 12) {
            tokens.add(Token.of(Token.MONTH, day));
            tokens.add(Token.year(month));
        } else if (isFollowedByDigits('.')) {
            at++;
            int start = at;
            int year = digits();
            int length = at - start;
            tokens.add(length == 2 || length == 4 ? Token.date(day, month, year) : Token.of(Token.UNKNOWN));
        } else {
            tokens.add(Token.dayMonth(day, month));
        }
    }

    private boolean slashed(int day) {
        int start = at;
        if (isFollowedByDigits('/')) {
            at++;
            int month = digits();
            if (isFollowedByDigits('/')) {
                at++;
                tokens.add(Token.date(day, month, digits()));
                return true;
            }
        }
        at = start;
        return false;
    }

    private boolean isoDate(int year) {
        int start = at;
        if (isFollowedByDigits('-')) {
            at++;
            int month = digits();
            if (isFollowedByDigits('-')) {
                at++;
                tokens.add(Token.date(digits(), month, year));
                return true;
            }
        }
        at = start;
        return false;
    }

    private boolean isFollowedByDigits(char separator) {
        return at + 1 < text.length() && text.charAt(at) == separator && Character.isDigit(text.charAt(at + 1));
    }

    // «2-я», «2-х» are numbers; of «2-недельный» the second half is a word of its own.
    private void ending() {
        int start = at;
        if (at + 1 >= text.length() || !isDash(text.charAt(at)) || !Character.isLetter(text.charAt(at + 1))) {
            return;
        }
        at++;
        int from = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at);
        if (!Vocabulary.isOrdinalEnding(word)) {
            at = isDay(previous()) && Vocabulary.isUnit(word) ? from : start;
        }
    }

    private static boolean isDash(char one) {
        return DASHES.indexOf(one) >= 0;
    }

    private int digits() {
        int value = 0;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            value = Math.min(value * 10 + Character.digit(text.charAt(at), 10), 100_000);
            at++;
        }
        return value;
    }
}
