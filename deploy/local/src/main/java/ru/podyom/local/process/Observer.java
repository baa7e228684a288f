package ru.podyom.local.process;

/** Hears of every change of a program. */
@FunctionalInterface
public interface Observer {

    void changed(String name, Status status);
}
