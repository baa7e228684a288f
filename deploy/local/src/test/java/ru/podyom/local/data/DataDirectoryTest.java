package ru.podyom.local.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path folder;

    @Test
    void aSecondSuiteOnTheSameDirectoryIsRefusedWithThePidOfTheFirst() throws Exception {
        DataDirectory directory = new DataDirectory(folder).create();
        Files.writeString(directory.supervisorPid(), "4711");

        try (DataDirectory.Hold first = directory.lock()) {
            assertThat(first.channel().isOpen()).isTrue();
            assertThatThrownBy(directory::lock)
                    .hasMessageContaining("already running")
                    .hasMessageContaining("4711");
        }
    }

    @Test
    void aDirectoryReachedThroughALinkIsTheSameDirectory() throws Exception {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);

        assertThat(new DataDirectory(link)).isEqualTo(new DataDirectory(real));
    }

    @Test
    void passwordsAreMadeOnceAndAreTheirOwnersAlone() throws Exception {
        Path file = folder.resolve("secrets.properties");
        String made = Secrets.in(file, List.of("roadmap.app")).of("roadmap.app");

        Secrets again = Secrets.in(file, List.of("roadmap.app", "roadmap.owner"));

        assertThat(again.of("roadmap.app")).isEqualTo(made).hasSizeGreaterThan(30);
        assertThat(again.of("roadmap.owner")).isNotEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
