package org.zhixing.model;

import org.zhixing.work.Text;

/** The name of a role in the model's words. */
public record RoleName(Role id, Text name) {}
