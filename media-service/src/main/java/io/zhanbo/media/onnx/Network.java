package io.zhanbo.media.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.util.HashMap;
import java.util.Map;

/** A trained network, ready to run; several threads may do so at a time. */
public final class Network implements AutoCloseable {
    private final OrtEnvironment environment;
    private final OrtSession session;

    Network(byte[] trained, int threads) {
        this.environment = OrtEnvironment.getEnvironment();
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            // Memory for the largest picture ever seen would otherwise be kept for good.
            options.setCPUArenaAllocator(false);
            this.session = environment.createSession(trained, options);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What the network makes of the inputs.
     *
     * @param inputs by the name the network has for each
     * @return outputs by name, the last dimension running fastest
     */
    public Map<String, float[]> run(Map<String, Tensor> inputs) {
        var tensors = new HashMap<String, OnnxTensor>();
        try {
            for (var input : inputs.entrySet()) {
                tensors.put(input.getKey(), input.getValue().in(environment));
            }
            try (var results = session.run(tensors)) {
                var outputs = new HashMap<String, float[]>();
                for (var result : results) {
                    outputs.put(result.getKey(), floats((OnnxTensor) result.getValue()));
                }
                return outputs;
            }
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private static float[] floats(OnnxTensor tensor) {
        var buffer = tensor.getFloatBuffer();
        var values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
