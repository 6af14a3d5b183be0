package io.zhanbo.submission.contact;

/**
 * Someone at a unit who can be written to.
 *
 * @param id       opaque; stays as long as the address does
 * @param unitId   the unit
 * @param address  in the clear: for nothing but writing to it, and showing it to those who may see it
 * @param language in which to write
 */
public record Contact(String id, String unitId, String address, Language language) {}
