package io.zhanbo.submission.catalogue;

import io.zhanbo.submission.entry.PhoneNumber;

/** By what a contestant is known again within a unit. */
record Person(String unitId, String name, String contact) {

    static Person byPhone(String unitId, String name, String phone) {
        return new Person(unitId, Loosely.written(name), "phone:" + PhoneNumber.normalised(phone));
    }

    static Person byTitle(String unitId, String name, String title) {
        return new Person(unitId, Loosely.written(name), "title:" + Loosely.written(title));
    }
}
