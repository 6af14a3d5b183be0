package io.zhanbo.submission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Which part of a long list is wanted. Bound from the query with {@code @BeanParam}. */
public class Page {

    private static final String MOST = "1000";

    @QueryParam("page")
    @DefaultValue("0")
    @Min(0)
    @Max(1_000_000)
    private int number;

    @QueryParam("size")
    @DefaultValue(MOST)
    @Min(1)
    @Max(1_000)
    private int size;

    public Page() {}

    public Page(int number, int size) {
        this.number = number;
        this.size = size;
    }

    /** From 0. */
    public int number() {
        return number;
    }

    public int size() {
        return size;
    }

    /** How many come before it. */
    public int first() {
        return number * size;
    }

    public <T> List<T> of(List<T> all) {
        return all.stream().skip(first()).limit(size).toList();
    }

    /** A list that stays a list: how many there are and where the next page is stands in the headers. */
    public Response answer(List<?> items, long total, UriInfo here) {
        ResponseBuilder answer = Response.ok(items).header("X-Total-Count", total);
        if (first() + items.size() < total) {
            UriBuilder next = here.getRequestUriBuilder()
                    .replaceQueryParam("page", number + 1)
                    .replaceQueryParam("size", size);
            answer.link(next.build(), "next");
        }
        return answer.build();
    }
}
