package io.zhanbo.local.backing;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Uploads as a browser does that was given a signed URL. */
public final class SignedPut {
    private SignedPut() {}

    public static URI url(ObjectStorage storage, String secretKey, String bucket, String key)
            throws URISyntaxException {
        try (S3Presigner presigner = S3Presigner.builder()
                .endpointOverride(URI.create(storage.address()))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(ObjectStorage.ACCESS_KEY, secretKey)))
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .build()) {
            return presigner
                    .presignPutObject(request -> request.signatureDuration(Duration.ofMinutes(1))
                            .putObjectRequest(object -> object.bucket(bucket).key(key)))
                    .url()
                    .toURI();
        }
    }

    public static HttpResponse<String> send(URI url, String content) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("Origin", "http://localhost:8080")
                .header("Content-Type", "video/mp4")
                .PUT(BodyPublishers.ofString(content))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
