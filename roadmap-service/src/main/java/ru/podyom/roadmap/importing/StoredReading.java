package ru.podyom.roadmap.importing;

import java.util.List;
import ru.podyom.roadmap.document.Place;
import ru.podyom.roadmap.plan.PlanReading;
import ru.podyom.roadmap.schedule.Question;

/** A reading as it is kept, with the deadlines that have more than one meaning. */
record StoredReading(PlanReading plan, List<Doubtful> questions) {

    record Doubtful(Place place, String wording, Question question) {}
}
