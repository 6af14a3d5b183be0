package io.zhanbo.submission.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the mail server in front found out about a sender (RFC 8601). Only what it says itself counts: headers under other
 * names came with the mail, and their like under its own name it is bound to remove.
 */
final class AuthenticationResults {

    private static final Pattern METHOD = Pattern.compile("^\\s*(spf|dkim|dmarc)(?:\\s*/\\s*\\d+)?\\s*=\\s*(\\w+)");
    private static final Pattern PROPERTY = Pattern.compile("\\s([a-z]+\\.[a-z-]+)\\s*=\\s*(\\S+)");

    private AuthenticationResults() {}

    /**
     * Whether a mail is from the domain that it says. DMARC settles it where it was looked at; without it, SPF or DKIM must
     * have passed for this very domain, or for one above it.
     *
     * @param from domain of the sender's address
     */
    static boolean prove(String authservId, List<String> headers, String from) {
        List<Result> results = headers.stream()
                .map(AuthenticationResults::parts)
                .filter(parts -> isOf(parts.get(0), authservId))
                .flatMap(parts -> parts.stream().skip(1))
                .map(AuthenticationResults::result)
                .toList();
        boolean denied = results.stream().anyMatch(result -> result.is("dmarc", "fail"));
        return !denied && results.stream().anyMatch(result -> result.provesTo(from.toLowerCase(Locale.ROOT)));
    }

    private static boolean isOf(String name, String authservId) {
        return name.strip().split("\\s+", 2)[0].equals(authservId.toLowerCase(Locale.ROOT));
    }

    /**
     * Its parts between semicolons, without comments. Of what stands in quotes, which a sender may have written, nothing is
     * left that could be taken for more than one word.
     */
    private static List<String> parts(String header) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int comments = 0;
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char next = Character.toLowerCase(header.charAt(i));
            if (next == '\\' && (quoted || comments > 0)) {
                i++;
            } else if (quoted) {
                quoted = next != '"';
                part.append(Character.isLetterOrDigit(next) || ".-@".indexOf(next) >= 0 ? next : '_');
            } else if (next == '(') {
                comments++;
            } else if (comments > 0) {
                comments -= next == ')' ? 1 : 0;
                part.append(' ');
            } else if (next == ';') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                quoted = next == '"';
                part.append(quoted ? '_' : next);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static Result result(String part) {
        Matcher method = METHOD.matcher(part);
        return method.find() ? new Result(method.group(1), method.group(2), part) : new Result("", "", part);
    }

    /** What one method found. */
    private record Result(String method, String outcome, String part) {

        boolean is(String wantedMethod, String wantedOutcome) {
            return method.equals(wantedMethod) && outcome.equals(wantedOutcome);
        }

        boolean provesTo(String domain) {
            return is("dmarc", "pass") && isAbout(domain, "header.from")
                    || is("spf", "pass") && isAligned(domain, "smtp.mailfrom")
                    || is("dkim", "pass") && isAligned(domain, "header.d", "header.i");
        }

        /** Servers need not say of whom. */
        private boolean isAbout(String domain, String property) {
            List<String> said = domains(property);
            return said.isEmpty() || said.contains(domain);
        }

        /** A domain above that is one word only, such as {@code org}, speaks for nobody. */
        private boolean isAligned(String domain, String... properties) {
            List<String> said = domains(properties);
            return !said.isEmpty()
                    && said.stream()
                            .allMatch(above ->
                                    above.equals(domain) || above.contains(".") && domain.endsWith("." + above));
        }

        private List<String> domains(String... properties) {
            List<String> wanted = List.of(properties);
            return PROPERTY.matcher(part)
                    .results()
                    .filter(found -> wanted.contains(found.group(1)))
                    .map(found -> found.group(2))
                    .map(value -> value.substring(value.lastIndexOf('@') + 1))
                    .toList();
        }
    }
}
