package io.zhanbo.submission.contestant;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.zhanbo.runtime.crypto.BlindIndex;
import io.zhanbo.runtime.crypto.DemoProfiles;
import io.zhanbo.submission.text.PersonName;
import io.zhanbo.submission.text.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Blind indexes of contestants: the same person has the same one within a contest, and another in the next. */
@Startup
@ApplicationScoped
public class ContestantIndex {

    private final BlindIndex index;

    @Inject
    ContestantIndex(PeopleSettings settings, @ConfigProperty(name = "zhanbo.demo-index-secret") String published) {
        this(settings.indexSecret(), published, ConfigUtils.getProfiles());
    }

    ContestantIndex(String secret, String published, Collection<String> profiles) {
        if (secret.equals(published) && !DemoProfiles.among(profiles)) {
            throw new IllegalStateException(
                    "zhanbo.people.index-secret is the published demo secret, which protects nobody: create one of your own");
        }
        index = new BlindIndex(secret);
    }

    /** By name and phone, or null as long as one of them is missing. */
    public byte[] ofPerson(String contestId, String name, String phone) {
        return name == null || phone == null
                ? null
                : index.of("person", contestId, PersonName.normalised(name), PhoneNumber.normalised(phone));
    }

    /** By name and unit, or null as long as there is no name. */
    public byte[] ofNamesake(String contestId, String unitId, String name) {
        return name == null ? null : index.of("namesake", contestId, unitId, PersonName.normalised(name));
    }
}
