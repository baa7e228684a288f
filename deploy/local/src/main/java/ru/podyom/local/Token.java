package ru.podyom.local;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.stream.Collectors;
import ru.podyom.local.data.DataDirectory;

/** Prints a bearer token of a demonstration user. */
final class Token {

    private Token() {}

    public static void main(String[] words) {
        System.exit(run(Arguments.parse(words)));
    }

    static int run(Arguments arguments) {
        String name = arguments.rest().size() == 1 ? arguments.rest().get(0) : "";
        DemoUser user = DemoUser.named(name).orElse(null);
        if (user == null) {
            System.err.println("deploy/token: name one user of "
                    + Arrays.stream(DemoUser.values()).map(DemoUser::toString).collect(Collectors.joining(", ")));
            return 2;
        }
        try {
            System.out.println(Tokens.sign(new Keys(new DataDirectory(arguments.data()).keys()), user));
            return 0;
        } catch (IOException | GeneralSecurityException e) {
            System.err.println("deploy/token: no signing key in " + arguments.data()
                    + " yet; the first deploy/up makes it (" + e.getMessage() + ")");
            return 1;
        }
    }
}
