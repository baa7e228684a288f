package ru.podyom.assessment.staging;

import java.io.OutputStream;
import java.util.Objects;

/** Stages pupils of protocols. */
public final class StagedPupils {

    private final CopyLine line;

    StagedPupils(OutputStream copy) {
        this.line = new CopyLine(copy);
    }

    public void add(StagedPupil pupil) {
        line.add(Long.valueOf(pupil.line()));
        line.add(pupil.school().kind().name());
        line.add(pupil.school().text());
        line.add(Objects.requireNonNullElse(pupil.school().municipality(), ""));
        line.add(pupil.procedure());
        line.add(pupil.pupil());
        line.add(pupil.className());
        line.add(pupil.variant());
        line.add(pupil.sex() == null ? null : pupil.sex().name());
        line.add(pupil.absent() ? "t" : "f");
        line.add(pupil.scores());
        line.add(pupil.total());
        line.add(pupil.tagPoints());
        line.add(pupil.stated());
        line.add(pupil.previousMark());
        line.add(pupil.doubt());
        line.end();
    }
}
