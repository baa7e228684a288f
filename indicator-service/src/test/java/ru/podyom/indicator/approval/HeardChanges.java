package ru.podyom.indicator.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what counts otherwise, as the evaluation does. */
@ApplicationScoped
class HeardChanges {

    private final List<ObservationsChanged> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes ObservationsChanged change) {
        heard.add(change);
    }

    long of(String school) {
        return heard.stream().filter(one -> one.schools().contains(school)).count();
    }
}
