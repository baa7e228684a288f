package ru.podyom.indicator.formula;

import org.jspecify.annotations.Nullable;

/** An expression that cannot be compiled or evaluated; the message says which and where. */
public final class FormulaException extends RuntimeException {

    FormulaException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
