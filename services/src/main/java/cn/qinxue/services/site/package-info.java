/** Training sites 面授点, where face-to-face classes are held, and the accounts of those who work for them. */
@NullMarked
package cn.qinxue.services.site;

import org.jspecify.annotations.NullMarked;
