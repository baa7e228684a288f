package ru.podyom.local.process;

import java.nio.file.FileSystemException;

/** Something cannot be started; the message is written for the person at the terminal. */
public final class CannotStart extends Exception {

    public CannotStart(String reason) {
        super(reason);
    }

    public CannotStart(String reason, Throwable cause) {
        super(reason + ": " + describe(cause), cause);
    }

    /** A file's exception says what went wrong only by its name: {@code AccessDeniedException: /data}. */
    private static String describe(Throwable cause) {
        return cause instanceof FileSystemException
                ? cause.getClass().getSimpleName() + ": " + cause.getMessage()
                : String.valueOf(cause.getMessage());
    }
}
