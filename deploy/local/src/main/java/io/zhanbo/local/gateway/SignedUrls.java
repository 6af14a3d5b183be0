package io.zhanbo.local.gateway;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Signs requests for objects of one bucket; a signature holds for a minute, as it is used at once. */
public final class SignedUrls implements AutoCloseable {
    private static final Duration VALIDITY = Duration.ofMinutes(1);

    private final S3Presigner presigner;
    private final String bucket;

    public SignedUrls(URI endpoint, String accessKey, String secretKey, String bucket) {
        this.bucket = bucket;
        presigner = S3Presigner.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                .serviceConfiguration(S3Configuration.builder()
                        .pathStyleAccessEnabled(true)
                        .checksumValidationEnabled(false)
                        .build())
                .build();
    }

    URI get(String key) {
        return uri(presigner
                .presignGetObject(request -> request.signatureDuration(VALIDITY)
                        .getObjectRequest(object -> object.bucket(bucket).key(key)))
                .url());
    }

    URI head(String key) {
        return uri(presigner
                .presignHeadObject(request -> request.signatureDuration(VALIDITY)
                        .headObjectRequest(object -> object.bucket(bucket).key(key)))
                .url());
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        presigner.close();
    }
}
