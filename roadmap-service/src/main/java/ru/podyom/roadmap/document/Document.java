package ru.podyom.roadmap.document;

import java.util.List;

/** A document as it was read, before anything is made of it. */
public record Document(Format format, List<Block> blocks) {}
