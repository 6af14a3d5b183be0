package io.zhanbo.showcase.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhanbo.showcase.entry.Placard;
import io.zhanbo.showcase.exhibit.Addresses;
import io.zhanbo.showcase.exhibit.Exhibit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** schema.org data of a work, as JSON-LD. */
@ApplicationScoped
class VideoObject {
    private final ObjectMapper json;
    private final Addresses addresses;

    VideoObject(ObjectMapper json, Addresses addresses) {
        this.json = json;
        this.addresses = addresses;
    }

    /** Fit to stand in a script element: nothing in it can end the element. */
    String of(Exhibit exhibit) {
        try {
            return json.writeValueAsString(describe(exhibit)).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plain strings can always be written", e);
        }
    }

    private Map<String, Object> describe(Exhibit exhibit) {
        Placard placard = exhibit.material().placard();
        Map<String, Object> video = new LinkedHashMap<>();
        video.put("@context", "https://schema.org");
        video.put("@type", "VideoObject");
        video.put("name", placard.title());
        video.put("description", placard.description());
        video.put("url", addresses.page(exhibit.id()).toString());
        video.put("thumbnailUrl", addresses.poster(exhibit).toString());
        video.put("contentUrl", addresses.download(exhibit).toString());
        video.put("uploadDate", exhibit.publishedAt().toString());
        video.put(
                "duration",
                Length.ofMillis(exhibit.material().film().durationMillis()).iso());
        video.put("award", exhibit.award().name());
        video.put("author", Map.of("@type", "Person", "name", placard.contestant()));
        video.put("sourceOrganization", Map.of("@type", "Organization", "name", placard.unit()));
        return video;
    }
}
