package io.zhanbo.runtime.storage;

import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Waits for a call to object storage and turns its many ways of failing into one. */
final class StorageCall {

    interface Call<T> {
        CompletableFuture<T> start() throws MinioException;
    }

    private StorageCall() {}

    static <T> T await(String what, Call<T> call) {
        try {
            return call.start().get();
        } catch (ExecutionException e) {
            throw new StorageFailure(what, e.getCause());
        } catch (MinioException e) {
            throw new StorageFailure(what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageFailure(what, e);
        }
    }

    static boolean isMissing(StorageFailure failure) {
        return causeOf(failure) instanceof ErrorResponseException response
                && response.response().code() == 404;
    }

    private static Throwable causeOf(Throwable failure) {
        var cause = failure.getCause();
        return cause instanceof CompletionException ? cause.getCause() : cause;
    }
}
