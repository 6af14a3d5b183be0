package io.zhanbo.submission.catalogue;

import io.zhanbo.runtime.problem.BrokenField;
import java.util.List;
import java.util.stream.Collectors;

/** Several rows name a file like this. */
class FileNameAmbiguous extends BrokenField {

    FileNameAmbiguous(List<String> cells) {
        super("name", "catalogue-file-ambiguous", cells.stream().collect(Collectors.joining(", ")));
        with("cells", cells);
    }
}
