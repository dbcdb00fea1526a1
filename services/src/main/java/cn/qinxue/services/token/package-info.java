/** Tokens by which programs call the JSON API. */
@NullMarked
package cn.qinxue.services.token;

import org.jspecify.annotations.NullMarked;
