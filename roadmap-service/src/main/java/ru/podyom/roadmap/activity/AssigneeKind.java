package ru.podyom.roadmap.activity;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in a cell of those who are to do something. */
@Schema(name = "AssigneeKind")
public enum AssigneeKind {
    /** МБУ «ИМЦ», a school, an office. */
    @JsonProperty("organisation")
    ORGANISATION,
    /** Директор, методист: whoever holds the post. */
    @JsonProperty("post")
    POST,
    /** Рабочая группа, педагоги. */
    @JsonProperty("group")
    GROUP,
    /** Куратор, школа-наставник: a part that somebody plays. */
    @JsonProperty("role")
    ROLE,
    /** Somebody by name, as the document prints it. */
    @JsonProperty("person")
    PERSON
}
