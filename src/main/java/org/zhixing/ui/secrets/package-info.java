/**
 * What a person sees of sealing: giving a passphrase or recovery code, setting one up, changing it. Nothing here keeps or logs
 * what was typed.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.secrets;
